/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tracewright.metadata.provider;


import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EStructuralFeature;

import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ViewerNotification;

import org.tracewright.metadata.ArrayFieldClass;
import org.tracewright.metadata.MetadataFactory;
import org.tracewright.metadata.MetadataPackage;

/**
 * This is the item provider adapter for a {@link org.tracewright.metadata.ArrayFieldClass} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class ArrayFieldClassItemProvider extends FieldClassItemProvider {
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ArrayFieldClassItemProvider(AdapterFactory adapterFactory) {
		super(adapterFactory);
	}

	/**
	 * This returns the property descriptors for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<IItemPropertyDescriptor> getPropertyDescriptors(Object object) {
		if (itemPropertyDescriptors == null) {
			super.getPropertyDescriptors(object);

			addMinimumAlignmentPropertyDescriptor(object);
		}
		return itemPropertyDescriptors;
	}

	/**
	 * This adds a property descriptor for the Minimum Alignment feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addMinimumAlignmentPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_ArrayFieldClass_minimumAlignment_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_ArrayFieldClass_minimumAlignment_feature", "_UI_ArrayFieldClass_type"),
				 MetadataPackage.Literals.ARRAY_FIELD_CLASS__MINIMUM_ALIGNMENT,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This specifies how to implement {@link #getChildren} and is used to deduce an appropriate feature for an
	 * {@link org.eclipse.emf.edit.command.AddCommand}, {@link org.eclipse.emf.edit.command.RemoveCommand} or
	 * {@link org.eclipse.emf.edit.command.MoveCommand} in {@link #createCommand}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Collection<? extends EStructuralFeature> getChildrenFeatures(Object object) {
		if (childrenFeatures == null) {
			super.getChildrenFeatures(object);
			childrenFeatures.add(MetadataPackage.Literals.ARRAY_FIELD_CLASS__ELEMENT);
		}
		return childrenFeatures;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EStructuralFeature getChildFeature(Object object, Object child) {
		// Check the type of the specified child object and return the proper feature to use for
		// adding (see {@link AddCommand}) it as a child.

		return super.getChildFeature(object, child);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected boolean shouldComposeCreationImage() {
		return true;
	}

	/**
	 * This returns the label text for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText(Object object) {
		String label = ((ArrayFieldClass)object).getAttributes();
		return label == null || label.length() == 0 ?
			getString("_UI_ArrayFieldClass_type") :
			getString("_UI_ArrayFieldClass_type") + " " + label;
	}


	/**
	 * This handles model notifications by calling {@link #updateChildren} to update any cached
	 * children and by creating a viewer notification, which it passes to {@link #fireNotifyChanged}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void notifyChanged(Notification notification) {
		updateChildren(notification);

		switch (notification.getFeatureID(ArrayFieldClass.class)) {
			case MetadataPackage.ARRAY_FIELD_CLASS__MINIMUM_ALIGNMENT:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
				return;
			case MetadataPackage.ARRAY_FIELD_CLASS__ELEMENT:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), true, false));
				return;
		}
		super.notifyChanged(notification);
	}

	/**
	 * This adds {@link org.eclipse.emf.edit.command.CommandParameter}s describing the children
	 * that can be created under this object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected void collectNewChildDescriptors(Collection<Object> newChildDescriptors, Object object) {
		super.collectNewChildDescriptors(newChildDescriptors, object);

		newChildDescriptors.add
			(createChildParameter
				(MetadataPackage.Literals.ARRAY_FIELD_CLASS__ELEMENT,
				 MetadataFactory.eINSTANCE.createFixedLengthBitArrayFieldClass()));

		newChildDescriptors.add
			(createChildParameter
				(MetadataPackage.Literals.ARRAY_FIELD_CLASS__ELEMENT,
				 MetadataFactory.eINSTANCE.createFixedLengthBitMapFieldClass()));

		newChildDescriptors.add
			(createChildParameter
				(MetadataPackage.Literals.ARRAY_FIELD_CLASS__ELEMENT,
				 MetadataFactory.eINSTANCE.createFixedLengthBooleanFieldClass()));

		newChildDescriptors.add
			(createChildParameter
				(MetadataPackage.Literals.ARRAY_FIELD_CLASS__ELEMENT,
				 MetadataFactory.eINSTANCE.createFixedLengthIntegerFieldClass()));

		newChildDescriptors.add
			(createChildParameter
				(MetadataPackage.Literals.ARRAY_FIELD_CLASS__ELEMENT,
				 MetadataFactory.eINSTANCE.createFixedLengthFloatingPointFieldClass()));

		newChildDescriptors.add
			(createChildParameter
				(MetadataPackage.Literals.ARRAY_FIELD_CLASS__ELEMENT,
				 MetadataFactory.eINSTANCE.createVariableLengthIntegerFieldClass()));

		newChildDescriptors.add
			(createChildParameter
				(MetadataPackage.Literals.ARRAY_FIELD_CLASS__ELEMENT,
				 MetadataFactory.eINSTANCE.createNullTerminatedStringFieldClass()));

		newChildDescriptors.add
			(createChildParameter
				(MetadataPackage.Literals.ARRAY_FIELD_CLASS__ELEMENT,
				 MetadataFactory.eINSTANCE.createStaticLengthStringFieldClass()));

		newChildDescriptors.add
			(createChildParameter
				(MetadataPackage.Literals.ARRAY_FIELD_CLASS__ELEMENT,
				 MetadataFactory.eINSTANCE.createDynamicLengthStringFieldClass()));

		newChildDescriptors.add
			(createChildParameter
				(MetadataPackage.Literals.ARRAY_FIELD_CLASS__ELEMENT,
				 MetadataFactory.eINSTANCE.createStaticLengthBlobFieldClass()));

		newChildDescriptors.add
			(createChildParameter
				(MetadataPackage.Literals.ARRAY_FIELD_CLASS__ELEMENT,
				 MetadataFactory.eINSTANCE.createDynamicLengthBlobFieldClass()));

		newChildDescriptors.add
			(createChildParameter
				(MetadataPackage.Literals.ARRAY_FIELD_CLASS__ELEMENT,
				 MetadataFactory.eINSTANCE.createStaticLengthArrayFieldClass()));

		newChildDescriptors.add
			(createChildParameter
				(MetadataPackage.Literals.ARRAY_FIELD_CLASS__ELEMENT,
				 MetadataFactory.eINSTANCE.createDynamicLengthArrayFieldClass()));

		newChildDescriptors.add
			(createChildParameter
				(MetadataPackage.Literals.ARRAY_FIELD_CLASS__ELEMENT,
				 MetadataFactory.eINSTANCE.createStructureFieldClass()));

		newChildDescriptors.add
			(createChildParameter
				(MetadataPackage.Literals.ARRAY_FIELD_CLASS__ELEMENT,
				 MetadataFactory.eINSTANCE.createOptionalFieldClass()));

		newChildDescriptors.add
			(createChildParameter
				(MetadataPackage.Literals.ARRAY_FIELD_CLASS__ELEMENT,
				 MetadataFactory.eINSTANCE.createVariantFieldClass()));
	}

}
